"""Views through templates of Python modules."""

from __future__ import annotations

from codegen.output.render import fill

HEADER = "# Generated from the API reference; do not edit.\n" "# To regenerate it, run: codegen generate"


def render(template: str, view: object) -> str:
    """Fill a template.

    Args:
        template: Its name without endings.
        view: The record that it shows.
    """
    return fill(f"{template}.py.jinja", view=view, header=HEADER)
