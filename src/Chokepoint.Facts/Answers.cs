namespace Chokepoint.Facts;

/// <summary>Three-valued logic (Kleene).</summary>
public static class Answers
{
    public static Answer And(this Answer a, Answer b) => a < b ? a : b;

    public static Answer Or(this Answer a, Answer b) => a > b ? a : b;

    public static Answer Not(this Answer a) => (Answer)(2 - (byte)a);

    public static Answer Of(bool value) => value ? Answer.Yes : Answer.No;
}
