using Chokepoint.Facts;
using Chokepoint.Facts.Conditions;
using Chokepoint.Facts.Dossiers;
using Chokepoint.Facts.Parties;
using Chokepoint.Facts.Quantities;
using Chokepoint.Facts.Time;

namespace Chokepoint.Parties.Ownership;

/// <summary>
/// How much of a party is owned by listed ones, directly or through others. An owner counts that is listed, or that is
/// itself owned by such owners up to the rule's line; its share then counts whole and is not multiplied: supplement no. 8
/// to part 744 speaks of listed entities and of "entities subject to restrictions based upon ownership by listed
/// entities" alike. Shares of several owners add up.
/// </summary>
public sealed class ListedOwners(Dossier dossier)
{
    // Deeper owners are counted and not shown.
    private const int DeepestShown = 12;

    private static readonly Amount Whole = Amount.Exactly(100);

    /// <summary>The ownership of a party on a day under one rule's lists and line, as far as it was known.</summary>
    public ListedOwnership Of(Party party, Test.Owned rule, TwoClocks clocks)
    {
        if (Node.IsOwnedByNobody(party))
            return ListedOwnership.Nobody;
        if (party.Owners is null)
            return ListedOwnership.NoData;
        var day = clocks.InForceOn < clocks.KnownAsOf ? clocks.InForceOn : clocks.KnownAsOf;
        var graph = Graph.From(party, dossier, rule, clocks, day);
        graph.Settle();
        return Shown(party, graph, new HashSet<Party>(ReferenceEqualityComparer.Instance), 0);
    }

    // Each party's own owners are shown where it is met first: firms that own each other would else unfold without end.
    private static ListedOwnership Shown(Party party, Graph graph, HashSet<Party> shown, int depth)
    {
        shown.Add(party);
        var owners = graph.StakesOf(party).Select(held => new CountedOwner(
            held.Owner,
            held.Stake,
            graph.Counts(held.Owner),
            graph.EntryOf(held.Owner),
            held.Owner.Owners is null || shown.Contains(held.Owner) || depth + 1 >= DeepestShown ? null : Shown(held.Owner, graph, shown, depth + 1))).ToArray();
        return new ListedOwnership(graph.Reaches(party), graph.ShareOf(party), party.Owners is not null, owners, graph.ShareUnknown(party), depth == 0 ? graph.EntriesOf(party) : []);
    }

    /// <summary>The parties from which ownership leads to one party, each with what is settled about it.</summary>
    private sealed class Graph
    {
        private readonly Dictionary<Party, Node> _nodes = new(ReferenceEqualityComparer.Instance);
        private readonly List<Node> _order = [];
        private readonly Bounds _line;

        private Graph(Bounds line) => _line = line;

        public static Graph From(Party root, Dossier dossier, Test.Owned rule, TwoClocks clocks, DateOnly day)
        {
            var graph = new Graph(rule.Percent);
            var waiting = new Queue<Party>([root]);
            graph.Add(root, rule, dossier, clocks);
            while (waiting.TryDequeue(out var party))
            {
                foreach (var stake in (party.Owners ?? []).Where(s => s.IsHeld(day)))
                {
                    var owner = stake.Described ?? dossier.Parties[stake.Owner];
                    if (!graph._nodes.ContainsKey(owner))
                    {
                        graph.Add(owner, rule, dossier, clocks);
                        waiting.Enqueue(owner);
                    }

                    graph._nodes[party].Stakes.Add((owner, stake));
                }
            }

            return graph;
        }

        public List<(Party Owner, Stake Stake)> StakesOf(Party party) => _nodes[party].Stakes;

        public Listing? EntryOf(Party party) => _nodes[party].Entry;

        public Answer Counts(Party owner) => _nodes[owner] switch
        {
            { Listed: Answer.Yes } or { Caught: true } => Answer.Yes,
            { Listed: Answer.No, MayBeCaught: false } => Answer.No,
            _ => Answer.Unknown,
        };

        /// <summary>The entries from which restrictions come down to a party, each once.</summary>
        public IReadOnlyList<(Listing Entry, Answer Counts)> EntriesOf(Party party) =>
            [.. Above(party).Where(o => o.Node.Entry is not null && o.Through != Answer.No).Select(o => (o.Node.Entry!, o.Through))];

        /// <summary>Is it for want of a share of a listed owner, here or further up, that the line is open?</summary>
        public Answer ShareUnknown(Party party)
        {
            if (Reaches(party) != Answer.Unknown)
                return Answer.No;
            var open = Above(party).Where(o => o.IsShareOpen).Select(o => Counts(o.Node.Party)).ToArray();
            return open.Aggregate(Answer.No, Answers.Or);
        }

        // Every owner above a party once, with whether all on the way count, and whether some share in it is open.
        private IEnumerable<(Node Node, Answer Through, bool IsShareOpen)> Above(Party party)
        {
            var through = new Dictionary<Node, (Answer Counts, bool IsOpen)>();
            var waiting = new Queue<(Party Party, Answer Counts)>([(party, Answer.Yes)]);
            while (waiting.TryDequeue(out var at))
            {
                foreach (var (owner, stake) in _nodes[at.Party].Stakes)
                {
                    var node = _nodes[owner];
                    var counts = at.Counts.And(Counts(owner));
                    var known = through.GetValueOrDefault(node, (Answer.No, false));
                    var next = (known.Item1.Or(counts), known.Item2 || stake.High is null);
                    if (through.ContainsKey(node) && next == known)
                        continue;
                    through[node] = next;
                    if (node.Entry is null)
                        waiting.Enqueue((owner, counts));
                }
            }

            return through.Select(t => (t.Key, t.Value.Counts, t.Value.IsOpen));
        }

        public Answer Reaches(Party party) => _nodes[party].Caught ? Answer.Yes : _nodes[party].MayBeCaught ? Answer.Unknown : Answer.No;

        public AmountRange ShareOf(Party party)
        {
            var node = _nodes[party];
            return new AmountRange(Sum(node, certain: true), Sum(node, certain: false));
        }

        // Who is caught for certain, and who may be: both are the least sets that need no one outside, so a ring of firms
        // that own each other catches none of them. Owners were added after what they own, so a chain settles in one pass.
        public void Settle()
        {
            for (var changed = true; changed;)
            {
                changed = false;
                for (var i = _order.Count - 1; i >= 0; i--)
                {
                    var node = _order[i];
                    changed |= !node.Caught && (node.Caught = Meets(Sum(node, certain: true)));
                    changed |= !node.MayBeCaught && (node.MayBeCaught = Meets(Sum(node, certain: false)));
                }
            }
        }

        private bool Meets(Amount share) => share > _line.Low || share == _line.Low && _line.LowIncluded;

        // All shares together are at most the whole, so what the others hold at least bounds from above. Nothing bounds from
        // below: also where no other share matters, many small holders may have the rest.
        private Amount Sum(Node node, bool certain)
        {
            if (Node.IsOwnedByNobody(node.Party))
                return Amount.Zero;
            if (node.Party.Owners is null)
                return certain ? Amount.Zero : Whole;
            var (sum, others, told) = (0L, 0L, 0L);
            foreach (var (owner, stake) in node.Stakes)
            {
                var (low, high) = ((stake.Low ?? Amount.Zero).Micro, (stake.High ?? Whole).Micro);
                told += low;
                var counts = Counts(owner);
                if (certain ? counts == Answer.Yes : counts != Answer.No)
                    sum += certain ? low : high;
                else
                    others += low;
            }

            if (certain)
                return Amount.FromMicro(Math.Min(sum, Whole.Micro));

            // What is not told may be held by anybody.
            var left = node.Party.AreOwnersComplete ? 0 : Math.Max(0, Whole.Micro - told);
            return Amount.FromMicro(Math.Max(0, Math.Min(sum + left, Whole.Micro - others)));
        }

        private void Add(Party party, Test.Owned rule, Dossier dossier, TwoClocks clocks)
        {
            var node = new Node(party, Membership.On(party, rule.Lists, dossier, clocks), Membership.Entry(party, rule.Lists, dossier, clocks));
            _nodes.Add(party, node);
            _order.Add(node);
        }
    }

    private sealed class Node(Party party, Answer listed, Listing? entry)
    {
        public Party Party { get; } = party;

        public Answer Listed { get; } = listed;

        public Listing? Entry { get; } = entry;

        public List<(Party Owner, Stake Stake)> Stakes { get; } = [];

        public static bool IsOwnedByNobody(Party party) => party.Kind is PartyKind.Person or PartyKind.Agency;

        public bool Caught { get; set; }

        public bool MayBeCaught { get; set; }
    }
}
