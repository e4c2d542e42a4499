using System.Text;
using CrsCalculator.Pictures;

// Draws every picture of the documentation into a folder; from the root of the repository, that of the pages.
string folder = args is [{ } named] ? named : Path.Combine("docs", "images");
foreach (Picture picture in Gallery.All)
{
    string path = Path.Combine(folder, picture.FileName);
    File.WriteAllText(path, picture.ToSvg(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    Console.WriteLine(path);
}
