"""Templates: a fixed environment in which a missing field is an error."""

from __future__ import annotations

from functools import lru_cache

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from codegen.program import data


def fill(template: str, **fields: object) -> str:
    """Fill a template.

    Args:
        template: Its path below the folder of templates.
        fields: What it shows.
    """
    return _environment().get_template(template).render(**fields)


@lru_cache(maxsize=1)
def _environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(data.folder("templates")),
        undefined=StrictUndefined,
        autoescape=False,  # the output is no HTML: each stage escapes where it makes its view records
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
