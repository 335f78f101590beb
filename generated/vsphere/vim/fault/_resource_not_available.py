# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.ResourceNotAvailable``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.ResourceNotAvailable",
    wire_name="ResourceNotAvailable",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "containerType", "TypeName", optional=True, since="vim.version.version5", rank=5
        ),
        _rt.Property(
            "containerName", "string", optional=True, since="vim.version.version5", rank=5
        ),
        _rt.Property("type", "TypeName", optional=True, since="vim.version.version5", rank=5),
    ),
)
class ResourceNotAvailable(vim.fault.VimFault):
    """The fault ``vim.fault.ResourceNotAvailable``.

    Fields:
        - ``containerType``: ``TypeName``, optional.
        - ``containerName``: ``string``, optional.
        - ``type``: ``TypeName``, optional.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/ResourceNotAvailable.rst``
    """

    containerType: _rt.Field[str | None, str | _rt.TypeClass | None] = _rt.UNSET
    """``TypeName``, optional. Since vSphere API 4.0."""
    containerName: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    type: _rt.Field[str | None, str | _rt.TypeClass | None] = _rt.UNSET
    """``TypeName``, optional. Since vSphere API 4.0."""
