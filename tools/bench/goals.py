"""What is wanted of a number that is measured, said behind it."""

from __future__ import annotations

NONE = "no goal of its own"
"""Said of what is there to be compared with, or to explain another number."""


def goal(found: float, most: float, unit: str = " x") -> str:
    """Say what a number may be at most, and whether it is no more than that.

    Args:
        found: The number.
        most: What it may be.
        unit: What stands behind it; a ratio below a half is said as one part of so many.
    """
    kept = "reached" if found <= most else "NOT reached"
    return f"goal {ratio(most) if unit == ' x' else f'{most:g}{unit}'}: {kept}"


def ratio(value: float) -> str:
    """A ratio as goals state it: below a half as one part of so many."""
    return f"1/{1 / value:.1f} x" if value <= 0.5 else f"{value:.2f} x"
