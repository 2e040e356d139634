using Chokepoint.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Chokepoint.Facts.Yaml;

/// <summary>
/// Reads YAML text into nodes with places, within limits: hostile or broken text gives a problem in bounded time and
/// memory. Anchors, aliases and tags are refused: facts are written out where they stand.
/// </summary>
internal static class YamlText
{
    public const int MostCharacters = 2_000_000;
    private const int DeepestNesting = 40;
    private const int MostNodes = 200_000;

    /// <summary>The document's root, or null after adding a problem.</summary>
    public static Node? Parse(string text, string file, Problems problems)
    {
        if (text.Length > MostCharacters)
        {
            problems.Add("yaml.too-large", Place.Of(file), $"The text has {text.Length} characters; {MostCharacters} is the most", "Split it into one subject a file.");
            return null;
        }

        if (text.AsSpan().IndexOf('\0') >= 0)
        {
            problems.Add("yaml.binary", Place.Of(file), "The file holds binary data", "Give a YAML text in UTF-8.");
            return null;
        }

        try
        {
            var reader = new Reader(new Parser(new StringReader(text)), file, problems);
            return reader.Document();
        }
        catch (YamlException e)
        {
            problems.Add("yaml.syntax", new Place(file, (int)e.Start.Line, (int)e.Start.Column), $"This is not YAML: {Plain(e)}", Hint(text, (int)e.Start.Line));
            return null;
        }
    }

    private static string Plain(YamlException e)
    {
        var message = e.Message.TrimEnd('.');
        var at = message.IndexOf("): ", StringComparison.Ordinal);
        return at < 0 ? message : message[(at + 3)..];
    }

    // The two slips that people make most are looked for on the line itself and the one before.
    private static string Hint(string text, int line)
    {
        var lines = text.Split('\n');
        var near = string.Join('\n', lines.Skip(Math.Max(0, line - 2)).Take(2));
        if (near.Contains('：', StringComparison.Ordinal))
            return "Write a plain colon and a space (: ) instead of the full-width colon.";
        if (near.Contains('\t', StringComparison.Ordinal))
            return "Indent with spaces, not tabs.";
        return "Check indentation and colons; put text that holds ': ' or '#' in quotes.";
    }

    private sealed class Reader(Parser parser, string file, Problems problems)
    {
        private int _nodes;

        public Node? Document()
        {
            parser.Consume<StreamStart>();
            if (!parser.TryConsume<DocumentStart>(out _))
            {
                problems.Add("yaml.empty", Place.Of(file), "The file is empty", "Write a YAML mapping, or delete the file.");
                return null;
            }

            var root = Read(0);
            if (root is null)
                return null;
            parser.Consume<DocumentEnd>();
            if (parser.Accept<DocumentStart>(out var second))
            {
                problems.Add("yaml.two-documents", At(second), "The file holds a second document", "One subject a file: split it.");
                return null;
            }

            return root;
        }

        private Node? Read(int depth)
        {
            if (depth > DeepestNesting)
                return Refuse(parser.Current!, "yaml.too-deep", $"The nesting is deeper than {DeepestNesting}", "Flatten it.");
            if (++_nodes > MostNodes)
                return Refuse(parser.Current!, "yaml.too-many", $"The file holds more than {MostNodes} values", "Split it into one subject a file.");
            if (parser.Accept<AnchorAlias>(out var alias))
                return Refuse(alias, "yaml.alias", "Aliases are not read", "Write the value out.");
            if (parser.Accept<NodeEvent>(out var any) && (!any.Anchor.IsEmpty || !any.Tag.IsEmpty))
                return Refuse(any, "yaml.anchor", "Anchors and tags are not read", "Write the value out, without & and !.");
            if (parser.TryConsume<Scalar>(out var scalar))
                return new ScalarNode(scalar.Value, scalar.Style != ScalarStyle.Plain, At(scalar));
            if (parser.TryConsume<SequenceStart>(out var list))
                return ReadList(list, depth);
            return ReadMap(parser.Consume<MappingStart>(), depth);
        }

        private ListNode? ReadList(SequenceStart start, int depth)
        {
            var items = new List<Node>();
            while (!parser.TryConsume<SequenceEnd>(out _))
            {
                if (Read(depth + 1) is not { } item)
                    return null;
                items.Add(item);
            }

            return new ListNode(items, At(start));
        }

        private MapNode? ReadMap(MappingStart start, int depth)
        {
            var entries = new List<MapEntry>();
            var seen = new HashSet<string>(StringComparer.Ordinal);
            while (!parser.TryConsume<MappingEnd>(out _))
            {
                if (!parser.TryConsume<Scalar>(out var key))
                    return Refuse(parser.Current!, "yaml.key", "A key must be a single word", "Write `key: value`.") as MapNode;
                if (Read(depth + 1) is not { } value)
                    return null;
                if (seen.Add(key.Value))
                    entries.Add(new MapEntry(key.Value, At(key), value));
                else
                    problems.Add("yaml.key-twice", At(key), $"The key '{key.Value}' stands twice", "Keep one of them.");
            }

            return new MapNode(entries, At(start));
        }

        private Node? Refuse(ParsingEvent at, string code, string what, string remedy)
        {
            problems.Add(code, At(at), what, remedy);
            return null;
        }

        private Place At(ParsingEvent at) => new(file, (int)at.Start.Line, (int)at.Start.Column);
    }
}
