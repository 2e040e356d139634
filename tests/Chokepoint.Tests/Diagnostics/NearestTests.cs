using Chokepoint.Diagnostics;

namespace Chokepoint.Tests.Diagnostics;

public sealed class NearestTests
{
    private static readonly string[] Known = ["nvidia-h20-96gb", "nvidia-l20", "tencent", "huawei", "dw", "ft"];

    [Theory]
    [InlineData("nvidia-h2o", "nvidia-h20-96gb")]
    [InlineData("tencnt", "tencent")]
    [InlineData("TENCENT", "tencent")]
    [InlineData("h20", "nvidia-h20-96gb")]
    public void A_slip_of_the_pen_finds_the_word_that_was_meant(string word, string meant) => Assert.Contains(meant, Nearest.To(word, Known));

    [Theory]
    [InlineData("腾讯")]
    [InlineData("qq")]
    [InlineData("something quite different")]
    public void Nothing_near_is_said_to_be_near(string word) => Assert.Empty(Nearest.To(word, Known));

    [Fact]
    public void A_very_long_word_is_no_work() => Assert.Empty(Nearest.To(new string('x', 1_000_000), Known));
}
