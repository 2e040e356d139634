using Chokepoint.Facts;
using Chokepoint.Facts.Time;

namespace Chokepoint.Tests.Facts.Time;

public sealed class DaySpanTests
{
    private static readonly DaySpan Span = new(Ask.Day("2025-08-11"), Ask.Day("2025-08-12"));

    [Theory]
    [InlineData("2025-08-10", Answer.No)]
    [InlineData("2025-08-11", Answer.Unknown)]
    [InlineData("2025-08-12", Answer.Yes)]
    public void Inside_an_uncertain_day_it_is_unknown_whether_it_happened(string day, Answer happened) => Assert.Equal(happened, Span.By(Ask.Day(day)));

    [Fact]
    public void An_act_before_a_day_may_have_happened_on_any_day_before_it()
    {
        var before = new DaySpan(null, Ask.Day("2025-08-12"));
        Assert.Equal(Answer.Unknown, before.By(Ask.Day("2020-01-01")));
        Assert.Equal(Answer.Yes, before.By(Ask.Day("2025-08-12")));
    }
}
