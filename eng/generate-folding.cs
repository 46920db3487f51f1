#:project Tables/Tables.csproj
using Geopol.Events.Tables;

// Writes FoldingTable.g.cs, which is frozen with the keys: a change of the table changes keys. docs/reference/folding.md lists what folds to what.
//
//     dotnet run eng/generate-folding.cs [-- --unicode FOLDER] [--check | --accept]
//
// unicode: the Unicode Character Database 15.0.0, as Debian 12's package unicode-data has it (apt-get install unicode-data).
return Generation.Run("generate-folding", args, FoldingTableGenerator.Generate, new PackageFolder("unicode", "/usr/share/unicode"));
