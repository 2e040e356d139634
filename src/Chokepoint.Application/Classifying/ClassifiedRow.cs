using Chokepoint.Application.Rows;
using Chokepoint.Diagnostics;

namespace Chokepoint.Application.Classifying;

/// <summary>A row with its answer, or its problems.</summary>
public sealed record ClassifiedRow(TableRow Row, RowAnswer? Answer, IReadOnlyList<Problem> Problems);
