namespace Chokepoint.Facts.Reports;

/// <summary>In what form a report was seen.</summary>
public enum SeenAs
{
    OfficialText,
    Transcript,
    Original,
    SyndicatedCopy,
    Digest,
}
