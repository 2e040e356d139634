using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Chokepoint.Reports.Json;

/// <summary>Writes JSON as UTF-8 text that stays readable in any script.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        Write(stream, write);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public static void Write(Stream stream, Action<Utf8JsonWriter> write)
    {
        using (var json = new Utf8JsonWriter(stream, Options))
            write(json);
        stream.WriteByte((byte)'\n');
    }

    public static void Text(this Utf8JsonWriter json, string key, string? value)
    {
        if (value is null)
            json.WriteNull(key);
        else
            json.WriteString(key, value);
    }

    public static void Day(this Utf8JsonWriter json, string key, DateOnly? day) => json.Text(key, day is { } d ? Words.Say.Day(d) : null);

    public static void Number(this Utf8JsonWriter json, string key, int? value)
    {
        if (value is { } v)
            json.WriteNumber(key, v);
        else
            json.WriteNull(key);
    }

    public static void Texts(this Utf8JsonWriter json, string key, IEnumerable<string> values)
    {
        json.WriteStartArray(key);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    public static void Array<T>(this Utf8JsonWriter json, string key, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(key);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void Object(this Utf8JsonWriter json, string key, Action write)
    {
        json.WriteStartObject(key);
        write();
        json.WriteEndObject();
    }
}
