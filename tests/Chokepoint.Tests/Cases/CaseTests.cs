using Chokepoint.Facts;
using Chokepoint.Facts.Cases;
using Chokepoint.Facts.Time;
using Chokepoint.Rules.Books;
using Chokepoint.Rules.Questions;
using Chokepoint.Rules.Verdicts;

namespace Chokepoint.Tests.Cases;

/// <summary>Every case in <c>cases/</c> gives the answer it expects.</summary>
public sealed class CaseTests
{
    private static readonly RuleBook Book = Chokepoint.Application.Books.Of(Project.Dossier);

    public static IEnumerable<TheoryDataRow<string>> Files() =>
        Directory.GetFiles(Project.Path("cases"), "*.yaml").Order(StringComparer.Ordinal).Select(f => new TheoryDataRow<string>(Path.GetFileName(f)));

    [Theory]
    [MemberData(nameof(Files))]
    public void A_case_gives_the_answer_it_expects(string file)
    {
        var read = CaseReader.Read(File.ReadAllText(Project.Path("cases", file)), file, Project.Dossier);
        Assert.True(read.IsGood, string.Join("\n", read.Problems));
        var asked = read.Value!;
        Assert.Equal(Path.GetFileNameWithoutExtension(file), asked.Id);
        Assert.False(string.IsNullOrWhiteSpace(asked.Why), "a case says why its answer is right");
        var expect = asked.Expect;
        Assert.NotNull(expect);
        var clocks = new TwoClocks(asked.On!.Value, asked.Known!.Value);
        var judgement = Judgement.Of(Book, asked.Deal, clocks);
        var verdict = judgement.Verdict;
        var wrong = new List<string>();
        Compare("outcome", expect.Outcome, verdict.Outcome);
        Compare("worst_possible", expect.WorstPossible, verdict.WorstPossible);
        if (expect.Qualifiers is { } qualifiers)
            Compare("qualifiers", string.Join(" ", qualifiers.Order(StringComparer.Ordinal)), string.Join(" ", verdict.Qualifiers.Select(Word<Qualifier>.Of).Order(StringComparer.Ordinal)));
        if (expect.Level is { } level)
            Compare("level", level, new Classify(Book).Of(asked.Deal, clocks).Level);
        if (expect.Alternatives is { } alternatives)
            Compare("alternatives", (int?)alternatives, judgement.Early is null ? 0 : 1);
        Holds("missing", expect.Missing, judgement.Missing.Select(m => m.Input.Name));
        if (expect.Flags is { } flags)
            Compare("flags", string.Join(", ", flags.Order(StringComparer.Ordinal)), string.Join(", ", verdict.Sides.SelectMany(s => s.Flags).Select(f => f.Name).Order(StringComparer.Ordinal)));
        foreach (var (id, side) in expect.Sides)
            Side(id, side, verdict.Sides.First(s => s.Jurisdiction.Id == id));
        Assert.True(wrong.Count == 0, string.Join("\n", wrong));

        void Side(string id, SideExpectation side, SideVerdict found)
        {
            Compare($"{id} outcome", side.Outcome, found.Outcome);
            Compare($"{id} worst_possible", side.WorstPossible, found.WorstPossible);
            Compare($"{id} strength", side.Strength, found.Strength);
            Compare($"{id} text_strength", side.TextStrength, found.TextStrength);
            if (side.State is { } state)
                Compare($"{id} state", state, Word<SideState>.Of(found.State));
            foreach (var (provision, answer) in side.Findings)
                Compare($"{id} {provision}", (Answer?)answer, found.Findings.FirstOrDefault(f => f.Provision == provision)?.Match);
            if (side.StrongestOfficial is { } official)
                Compare($"{id} strongest_official", official, found.StrongestOfficial?.Claim.Id ?? "none");
            if (side.StrongestAnonymous is { } anonymous)
                Compare($"{id} strongest_anonymous", anonymous, found.StrongestAnonymous?.Claim.Id ?? "none");
            var outlook = found.Outlook.Select(o => o.Claim.Id).ToArray();
            Holds($"{id} outlook", side.Outlook, outlook);
            foreach (var claim in side.NoOutlook.Where(outlook.Contains))
                wrong.Add($"{id} outlook holds {claim}");
        }

        void Compare<T>(string what, T? expected, T found)
        {
            if (expected is not null && !expected.Equals(found))
                wrong.Add($"{what}: expected {expected}, found {found}");
        }

        void Holds(string what, IReadOnlyList<string> expected, IEnumerable<string> found)
        {
            foreach (var item in expected.Except(found))
                wrong.Add($"{what}: {item} is not among [{string.Join(", ", found)}]");
        }
    }
}
