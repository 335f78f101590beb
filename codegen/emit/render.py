"""Views through templates: a fixed environment in which a missing field is an error."""

from __future__ import annotations

from functools import lru_cache

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from codegen import data

HEADER = "# Generated from the API reference; do not edit.\n" "# To regenerate it, run: codegen generate"


def render(template: str, view: object) -> str:
    """Fill a template.

    Args:
        template: Its name without endings.
        view: The record that it shows.
    """
    return _environment().get_template(f"{template}.py.jinja").render(view=view, header=HEADER)


@lru_cache(maxsize=1)
def _environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(data.folder("templates")),
        undefined=StrictUndefined,
        autoescape=False,  # the output is Python: escaping is done where literals are made
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
