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
    [InlineData("to: XX", "country.form")]
    [InlineData("available: {XX: yes}", "deal.unknown-word")]
    [InlineData("units_before: -1", "deal.count")]
    [InlineData("kind: reexport\n  from: US", "deal.contradiction")]
    [InlineData("figures: {tpp: 4799.9999999999999999999999999999}", "number.form")]
    [InlineData("figures: {tpp: 2000, die_area: 600, non_planar: no}", "figures.planar")]
    [InlineData("authorisations: [{authorisation: own, kind: licence, satisfies: [us.no-such-provision]}]", "reference.unknown")]
    [InlineData("authorisations: [{authorisation: own, kind: licence, issuer: nobody-known}]", "reference.unknown")]
    public void What_cannot_be_is_a_problem(string field, string code)
    {
        var read = CaseReader.Read($"case: c\ndeal:\n  {field}\non: 2025-08-15\n", "c.yaml", Project.Dossier);
        Assert.Contains(code, read.Problems.Select(p => p.Code));
    }

    [Fact]
    public void What_is_told_as_known_in_a_day_to_come_is_told_with_the_other_problems()
    {
        var read = CaseReader.Read("case: c\ndeal: {units: -1}\non: 2025-08-15\nknown: 2099-01-01\n", "c.yaml", Project.Dossier, Ask.Day("2026-01-01"));
        Assert.Equal(["deal.count", "date.future"], read.Problems.Select(p => p.Code).OrderDescending());
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
