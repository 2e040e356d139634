namespace Chokepoint.Rules.Books;

/// <summary>A claim about future conduct, and the provisions whose match makes it bear on a deal; with none it always may.</summary>
internal sealed record OutlookEntry(ClaimEntry Claim, bool Always, int[] Provisions);
