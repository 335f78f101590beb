# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.ElementDescription``."""

from __future__ import annotations

from collections.abc import Iterable

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.data(
    "vim.ElementDescription",
    wire_name="ElementDescription",
    properties=(_rt.Property("key", "string"),),
)
class ElementDescription(vim.Description):
    """Texts for one value out of a fixed set, such as a member of an enumeration.

    Fields:
        - ``key``: The value that the texts belong to.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim.ElementDescription.md``
        ``vim/ElementDescription.rst``
    """

    key: str
    """The value that the texts belong to."""

    def __init__(
        self,
        *,
        key: str = _rt.REQUIRED,
        dynamicType: str | None = None,
        dynamicProperty: Iterable[vmodl.DynamicProperty] = (),
        label: str = _rt.REQUIRED,
        summary: str = _rt.REQUIRED,
    ) -> None:
        """Fill the fields; those that are left out stay unset."""
        self._fill(
            {
                "key": key,
                "dynamicType": dynamicType,
                "dynamicProperty": dynamicProperty,
                "label": label,
                "summary": summary,
            }
        )
