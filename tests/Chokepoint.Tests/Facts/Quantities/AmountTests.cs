using Chokepoint.Facts.Quantities;
using CsCheck;

namespace Chokepoint.Tests.Facts.Quantities;

public sealed class AmountTests
{
    [Theory]
    [InlineData("814", 814_000_000)]
    [InlineData("608.5", 608_500_000)]
    [InlineData("0.000001", 1)]
    [InlineData("-3", -3_000_000)]
    public void Digits_with_a_point_are_read_exactly(string text, long micro) => Assert.Equal(micro, Amount.Parse(text)!.Value.Micro);

    [Theory]
    [InlineData("8,14")]
    [InlineData("1e3")]
    [InlineData("0.0000001")]
    [InlineData("1000000000001")]
    [InlineData("８１４")]
    [InlineData("NaN")]
    public void What_is_no_plain_number_is_refused(string text) => Assert.Null(Amount.Parse(text));

    [Fact]
    public void An_amount_reads_back_what_it_writes() =>
        Gen.Long[-1_000_000_000_000_000_000, 1_000_000_000_000_000_000].Sample(micro => Amount.Parse(Amount.FromMicro(micro).ToString())!.Value.Micro == micro);

    [Fact]
    public void A_product_beyond_the_largest_amount_is_open_and_never_wraps()
    {
        var largest = AmountRange.At(Amount.Exactly(1_000_000_000_000));
        Assert.True(largest.Times(64).HasNoLimit);
        Assert.True((largest + largest).Low > largest.Low);
    }
}
