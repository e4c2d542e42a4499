using System.Text.Json;
using CrsCalculator;
using CrsCalculator.Json;
using CrsCalculator.Text;
using NodaTime;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(ExpressEntry.Official);
builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.AddCrsCalculator());
