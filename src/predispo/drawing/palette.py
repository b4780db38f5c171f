"""Which colour each role has on a light screen, on a dark screen and on paper."""

from predispo.drawing.shapes import Colour, Palette

LIGHT = Palette(
    "light",
    {
        Colour.PAPER: "#ffffff",
        Colour.INK: "#1d2730",
        Colour.MUTED: "#56636f",
        Colour.LINE: "#3a4650",
        Colour.FRAME: "#d5dbe0",
        Colour.ACCENT: "#1f6feb",
        Colour.HALO: "#fbe3a6",
        Colour.CHIP: "#e3ecf8",
        Colour.CHIP_TEXT: "#143a6b",
        Colour.CARRIER: "#b3541e",
        Colour.UNSPECIFIED: "#4b5661",
        Colour.ROSE: "#c2547a",
        Colour.TEAL: "#1f8a84",
        Colour.BLUE: "#3a6db0",
        Colour.OCHRE: "#b5832a",
        Colour.PLUM: "#7d5596",
        Colour.GREEN: "#5b8c3e",
        Colour.BRICK: "#a8503c",
        Colour.SLATE: "#66788a",
    },
)

DARK = Palette(
    "dark",
    {
        Colour.PAPER: "#171c21",
        Colour.INK: "#e8edf1",
        Colour.MUTED: "#a3b0bb",
        Colour.LINE: "#b9c4cd",
        Colour.FRAME: "#3a444d",
        Colour.ACCENT: "#6ea8fe",
        Colour.HALO: "#5a4a1c",
        Colour.CHIP: "#24364d",
        Colour.CHIP_TEXT: "#cfe2ff",
        Colour.CARRIER: "#f0a070",
        Colour.UNSPECIFIED: "#aab5bf",
        Colour.ROSE: "#e58aa8",
        Colour.TEAL: "#5cc4bd",
        Colour.BLUE: "#82aee6",
        Colour.OCHRE: "#dfb664",
        Colour.PLUM: "#b795cd",
        Colour.GREEN: "#97c47a",
        Colour.BRICK: "#de8f7b",
        Colour.SLATE: "#9fb0c0",
    },
)

PRINT = Palette(
    "print",
    {
        Colour.PAPER: "#ffffff",
        Colour.INK: "#000000",
        Colour.MUTED: "#3d3d3d",
        Colour.LINE: "#000000",
        Colour.FRAME: "#b0b0b0",
        Colour.ACCENT: "#000000",
        Colour.HALO: "#e6e6e6",
        Colour.CHIP: "#f0f0f0",
        Colour.CHIP_TEXT: "#000000",
        Colour.CARRIER: "#5a2a0f",
        Colour.UNSPECIFIED: "#303030",
        Colour.ROSE: "#a03a60",
        Colour.TEAL: "#0f6d68",
        Colour.BLUE: "#234f8c",
        Colour.OCHRE: "#8a611a",
        Colour.PLUM: "#5f3a78",
        Colour.GREEN: "#3f6b26",
        Colour.BRICK: "#833522",
        Colour.SLATE: "#4a5a69",
    },
)

PALETTES = {palette.name: palette for palette in (LIGHT, DARK, PRINT)}
