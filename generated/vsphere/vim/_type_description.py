# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.TypeDescription``."""

from __future__ import annotations

from collections.abc import Sequence

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.data(
    "vim.TypeDescription",
    wire_name="TypeDescription",
    properties=(_rt.Property("key", "TypeName"),),
)
class TypeDescription(vim.Description):
    """Texts for a type of the API.

    Attributes:
        key: Name of the type that the texts belong to.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``spec/md/vim.TypeDescription.md``
        ``spec/rst/vim/TypeDescription.rst``
    """

    key: str
    """Name of the type that the texts belong to.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``spec/md/vim.TypeDescription.md``
        ``spec/rst/vim/TypeDescription.rst``
    """

    def __init__(
        self,
        *,
        key: str = _rt.REQUIRED,
        dynamicType: str | None = None,
        dynamicProperty: Sequence[vmodl.DynamicProperty] = (),
        label: str = _rt.REQUIRED,
        summary: str = _rt.REQUIRED,
    ) -> None:
        """Fill the fields; those that are left out stay unset."""
        super().__init__(
            dynamicType=dynamicType, dynamicProperty=dynamicProperty, label=label, summary=summary
        )
        self.key = key
