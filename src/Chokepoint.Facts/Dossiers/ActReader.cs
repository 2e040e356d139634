using Chokepoint.Facts.Acts;
using Chokepoint.Facts.Conditions;
using Chokepoint.Facts.Yaml;

namespace Chokepoint.Facts.Dossiers;

/// <summary>Reads an act's file with its provisions.</summary>
internal static class ActReader
{
    public static Act Read(MapReader map, string? overlay)
    {
        var id = map.NeedId("act");
        var act = new Act
        {
            Id = id,
            Title = map.NeedText("title"),
            Jurisdiction = map.NeedId("jurisdiction"),
            Authorities = map.Ids("authority"),
            Form = map.NeedWord<ActForm>("form"),
            Date = map.Span("date"),
            Known = map.Span("known"),
            Cite = map.Cite("cite"),
            Press = map.Texts("press"),
            Doubts = [.. map.Maps("doubts").Select(ReadDoubt)],
            Claims = map.Ids("claims"),
            Provisions = [.. map.Maps("provisions").Select(p => ReadProvision(p, id))],
            Status = [.. map.Maps("status").Select(ReadStatus)],
            Note = map.Text("note"),
            Overlay = overlay,
            Place = map.Place,
        };
        if (act.Known is null && act.Claims.Count == 0)
            map.Problems.Add("act.known", map.Place, "The act has no day on which it was known", "Add `known`, or the claims that tell of it.");
        map.Close();
        return act;
    }

    private static Doubt ReadDoubt(MapReader map)
    {
        var doubt = new Doubt(map.NeedText("text"), map.Cite("cite"));
        map.Close();
        return doubt;
    }

    private static ActStatus ReadStatus(MapReader map)
    {
        var status = new ActStatus(map.NeedDay("from"), map.NeedWord<ProvisionStatus>("status"), map.Id("by"));
        map.Close();
        return status;
    }

    private static Provision ReadProvision(MapReader map, string act)
    {
        var when = map.Take("when") is { } node ? ConditionReader.Read(node, map.Problems) : null;
        var then = map.Map("then") is { } effect ? ReadEffect(effect) : null;
        var step = map.NeedWord<Step>("step");
        var provision = new Provision
        {
            Id = map.NeedId("id"),
            Act = act,
            Title = map.NeedText("title"),
            Step = step,
            Cite = map.NeedCite("cite"),
            Versions = [.. map.Maps("versions").Select(v => ReadVersion(v, act, when, then)).OrderBy(v => v.From)],
            YieldsTo = map.Ids("yields_to"),
            HandsOnTo = map.Ids("hands_on_to"),
            Loosens = map.Text("loosens"),
            NamedOnly = map.YesNo("named_only") ?? false,
            Note = map.Text("note"),
            Place = map.Place,
        };
        if (provision.Versions.Count == 0)
            map.Problems.Add("provision.versions", map.Place, $"The provision '{provision.Id}' has no version", "Add `versions: [{from: DAY, status: in_force}]`.");
        if (provision.YieldsTo.Contains(provision.Id, StringComparer.Ordinal))
            map.Problems.Add("provision.yields-to-itself", map.PlaceOf("yields_to"), $"The provision '{provision.Id}' yields to itself", "Take it out of yields_to.");
        map.Close();
        return provision;
    }

    private static ProvisionVersion ReadVersion(MapReader map, string act, Condition? when, Effect? then)
    {
        if (map.Take("when") is { } node)
            when = ConditionReader.Read(node, map.Problems);
        if (map.Map("then") is { } effect)
            then = ReadEffect(effect);
        if (when is null)
            map.Problems.Add("provision.when", map.Place, "The version has no condition", "Add `when` to the version or to the provision.");
        if (then is null)
            map.Problems.Add("provision.then", map.Place, "The version has no effect", "Add `then` to the version or to the provision.");
        var version = new ProvisionVersion(
            map.NeedDay("from"),
            map.Day("until"),
            map.NeedWord<ProvisionStatus>("status"),
            map.Id("by") ?? act,
            map.Text("text"),
            when ?? new Condition.All([]),
            then ?? new Effect.Subject(),
            map.Cite("cite"),
            map.YesNo("assumed") ?? false);
        if (version.Until < version.From)
            map.Problems.Add("date.order", map.Place, "The version ends before it begins", "Swap the days.");
        map.Close();
        return version;
    }

    private static Effect? ReadEffect(MapReader map)
    {
        Effect? effect = null;
        if (map.Has("subject"))
        {
            if (map.YesNo("subject") is false)
                map.Problems.Add("effect.subject", map.PlaceOf("subject"), "An effect cannot take an item out of the regulations", "Write `subject: yes`, and state the exclusion in the condition.");
            effect = new Effect.Subject();
        }
        else if (map.Text("level") is { } level)
        {
            effect = new Effect.Level(level, map.Text("eccn"));
        }
        else if (map.Text("licence") is { } policy)
        {
            effect = new Effect.Licence(policy);
        }
        else if (map.Map("strength") is { } strength)
        {
            effect = new Effect.Duty(ReadStrength(strength));
        }
        else if (map.Map("exception") is { } exception)
        {
            effect = new Effect.Exception(exception.Ids("of"), exception.YesNo("notice") ?? false);
            exception.Close();
        }
        else if (map.Text("review") is { } review)
        {
            effect = new Effect.Review(review, map.Ids("of"));
        }
        else if (map.Text("flag") is { } flag)
        {
            effect = new Effect.Flag(flag, map.NeedText("says"), map.YesNo("blocks") ?? false);
        }
        else
        {
            map.Problems.Add("effect.form", map.Place, "The effect says nothing", "Write one of subject, level, licence, strength, exception, review, flag.");
        }

        map.Close();
        return effect;
    }

    /// <summary>Reads <c>{at_least, at_most}</c> as a strength.</summary>
    public static Strength ReadStrength(MapReader map)
    {
        map.Need("at_least");
        map.Need("at_most");
        var (low, high) = (map.Whole("at_least") ?? 0, map.Whole("at_most") ?? 0);
        if (low > high)
            map.Problems.Add("strength.order", map.Place, $"at_least {low} is above at_most {high}", "Swap them.");
        map.Close();
        return Strength.Between(low, high);
    }
}
