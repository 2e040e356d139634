using Chokepoint.Facts.Workloads;
using Chokepoint.Facts.Yaml;

namespace Chokepoint.Facts.Dossiers;

/// <summary>Reads fitted constants.</summary>
internal static class CalibrationReader
{
    public static Calibration Read(MapReader map)
    {
        var constants = new Dictionary<string, decimal>(StringComparer.Ordinal);
        var id = map.NeedId("calibration");
        if (map.Map("constants") is { } values)
        {
            foreach (var name in values.Keys.ToArray())
            {
                if (values.Amount(name) is { } value)
                    constants[name] = value.Value;
            }
        }

        var calibration = new Calibration(id, constants, map.Whole("rows") ?? 0, map.Text("newest") ?? "", map.Text("note"));
        map.Close();
        return calibration;
    }
}
