# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.VspanSameSessionPortConflict``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.VspanSameSessionPortConflict",
    wire_name="VspanSameSessionPortConflict",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property("vspanSessionKey", "string", since="vim.version.version7", rank=7),
        _rt.Property("portKey", "string", since="vim.version.version7", rank=7),
    ),
)
class VspanSameSessionPortConflict(vim.fault.DvsFault):
    """The fault ``vim.fault.VspanSameSessionPortConflict``.

    Fields:
        - ``vspanSessionKey``: ``string``, required.
        - ``portKey``: ``string``, required.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/VspanSameSessionPortConflict.rst``
    """

    vspanSessionKey: str = ""
    """``string``, required. Since vSphere API 5.0."""
    portKey: str = ""
    """``string``, required. Since vSphere API 5.0."""
