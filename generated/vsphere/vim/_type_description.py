# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.TypeDescription``."""

from __future__ import annotations

from collections.abc import Iterable

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.data(
    "vim.TypeDescription",
    wire_name="TypeDescription",
    properties=(_rt.Property("key", "TypeName"),),
)
class TypeDescription(vim.Description):
    """Texts for a type of the API.

    Fields:
        - ``key``: Name of the type that the texts belong to.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim.TypeDescription.md``
        ``vim/TypeDescription.rst``
    """

    key: _rt.Field[str, str | _rt.TypeClass]
    """Name of the type that the texts belong to."""

    def __init__(
        self,
        *,
        key: str | _rt.TypeClass = _rt.REQUIRED,
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
