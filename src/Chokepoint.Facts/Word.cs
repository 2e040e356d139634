using System.Runtime.CompilerServices;
using System.Text;

namespace Chokepoint.Facts;

/// <summary>
/// The one word for each member of a closed set, in YAML, JSON and on the page: the C# name in snake_case. Members count
/// from zero without gaps, so a member is its word's index.
/// </summary>
public static class Word<T>
    where T : struct, Enum
{
    private static readonly string[] Words = Make();

    public static IReadOnlyList<string> All => Words;

    public static int Count => Words.Length;

    public static string Of(T value) => Words[IndexOf(value)];

    public static T? Parse(string text)
    {
        var at = Array.IndexOf(Words, text);
        return at < 0 ? null : At(at);
    }

    // Reading the bits spares the boxing and the generic code of the framework that would be compiled for every set at
    // each start of the command.
    public static int IndexOf(T value) => Unsafe.SizeOf<T>() == 1 ? Unsafe.As<T, byte>(ref value) : Unsafe.As<T, int>(ref value);

    public static T At(int index)
    {
        T value = default;
        if (Unsafe.SizeOf<T>() == 1)
            Unsafe.As<T, byte>(ref value) = (byte)index;
        else
            Unsafe.As<T, int>(ref value) = index;
        return value;
    }

    private static string[] Make()
    {
#pragma warning disable CA2263 // The generic form is compiled anew for every set at each start; this one is not.
        var names = Enum.GetNames(typeof(T));
#pragma warning restore CA2263
        for (var i = 0; i < names.Length; i++)
            names[i] = Snake(names[i]);
        return names;
    }

    private static string Snake(string name)
    {
        var text = new StringBuilder();
        foreach (var c in name)
        {
            if (char.IsUpper(c) && text.Length > 0)
                text.Append('_');
            text.Append(char.ToLowerInvariant(c));
        }

        return text.ToString();
    }
}
