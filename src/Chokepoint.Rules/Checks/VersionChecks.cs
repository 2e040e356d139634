using Chokepoint.Facts.Acts;
using Chokepoint.Facts.Conditions;

namespace Chokepoint.Rules.Checks;

/// <summary>What the versions and references of provisions show without asking any deal.</summary>
internal static class VersionChecks
{
    /// <summary>A version that ends, and a later one that begins after the next day.</summary>
    public static IEnumerable<RuleFinding> DatesWithoutRule(IReadOnlyList<Provision> provisions)
    {
        foreach (var provision in provisions)
        {
            for (var i = 0; i + 1 < provision.Versions.Count; i++)
            {
                if (provision.Versions[i].Until is { } until && provision.Versions[i + 1].From > until.AddDays(1))
                    yield return new RuleFinding(RuleCheck.DatesWithoutRule, [provision.Id], until.AddDays(1), provision.Versions[i + 1].From.AddDays(-1), Explained: provision.Versions[i + 1].Text);
            }
        }
    }

    /// <summary>An exception whose condition leads back to the requirement it is taken from.</summary>
    public static IEnumerable<RuleFinding> ExceptionRings(IReadOnlyList<Provision> provisions)
    {
        var byId = provisions.ToDictionary(p => p.Id, StringComparer.Ordinal);
        foreach (var exception in provisions)
        {
            foreach (var of in exception.Versions.Select(v => v.Then).OfType<Effect.Exception>().SelectMany(e => e.Of).Distinct(StringComparer.Ordinal))
            {
                if (Path(exception.Id, of, []) is { } path)
                    yield return new RuleFinding(RuleCheck.ExceptionRing, [of, .. path], exception.Versions[0].From);
            }
        }

        IReadOnlyList<string>? Path(string from, string to, IReadOnlyList<string> walked)
        {
            if (walked.Contains(from) || !byId.TryGetValue(from, out var provision))
                return null;
            foreach (var asked in provision.Versions.SelectMany(v => v.When.Tests()).OfType<Test.ProvisionHolds>().Select(t => t.Provision).Distinct(StringComparer.Ordinal))
            {
                if (asked == to)
                    return [.. walked, from, to];
                if (Path(asked, to, [.. walked, from]) is { } path)
                    return path;
            }

            return null;
        }
    }
}
