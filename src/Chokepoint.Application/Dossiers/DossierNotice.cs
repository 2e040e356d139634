namespace Chokepoint.Application.Dossiers;

/// <summary>Something in the facts to look at, and why it is so, where the facts say it.</summary>
public sealed record DossierNotice(NoticeKind Kind, string Subject, string Says, string? Explained = null);
