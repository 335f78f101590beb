# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.ResourceInUse``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.ResourceInUse",
    wire_name="ResourceInUse",
    properties=lambda: (
        _rt.Property("type", "TypeName", optional=True),
        _rt.Property("name", "string", optional=True),
    ),
)
class ResourceInUse(vim.fault.VimFault):
    """The fault ``vim.fault.ResourceInUse``.

    Fields:
        - ``type``: ``TypeName``, optional.
        - ``name``: ``string``, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/ResourceInUse.rst``
    """

    type: _rt.Field[str | None, str | _rt.TypeClass | None] = _rt.UNSET
    """``TypeName``, optional. Since 1.0."""
    name: str | None = None
    """``string``, optional. Since 1.0."""
