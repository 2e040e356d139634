using Chokepoint.Diagnostics;
using Chokepoint.Facts.Cases;

namespace Chokepoint.Tests.Facts.Cases;

public sealed class CaseReaderTests
{
    [Theory]
    [InlineData("buyer", "buyer.home")]
    [InlineData("buyer.home", "buyer")]
    [InlineData("chip", "chip")]
    [InlineData("buyer.home", "buyer.home")]
    public void A_field_told_twice_is_a_problem_in_any_order(string one, string other)
    {
        var read = CaseReader.FromFields([(one, "CN", Place.Of("one")), (other, "CN", Place.Of("other"))], Project.Dossier);
        Assert.Contains("deal.twice", read.Problems.Select(p => p.Code));
    }

    [Theory]
    [InlineData("sides: {us: {findings: {us.no-such-provision: no}}}")]
    [InlineData("sides: {cn: {no_outlook: [no-such-claim]}}")]
    [InlineData("sides: {nowhere: {outcome: licence}}")]
    public void An_expectation_of_something_that_does_not_exist_is_a_problem(string expect)
    {
        var read = CaseReader.Read($"case: c\ndeal: {{to: CN}}\non: 2025-08-15\nexpect: {{{expect}}}\n", "c.yaml", Project.Dossier);
        Assert.Contains("expect.unknown", read.Problems.Select(p => p.Code));
    }
}
