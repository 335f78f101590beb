# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.VspanDestPortConflict``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.VspanDestPortConflict",
    wire_name="VspanDestPortConflict",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property("vspanSessionKey1", "string", since="vim.version.version7", rank=7),
        _rt.Property("vspanSessionKey2", "string", since="vim.version.version7", rank=7),
        _rt.Property("portKey", "string", since="vim.version.version7", rank=7),
    ),
)
class VspanDestPortConflict(vim.fault.DvsFault):
    """The fault ``vim.fault.VspanDestPortConflict``.

    Fields:
        - ``vspanSessionKey1``: ``string``, required.
        - ``vspanSessionKey2``: ``string``, required.
        - ``portKey``: ``string``, required.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/VspanDestPortConflict.rst``
    """

    vspanSessionKey1: str = ""
    """``string``, required. Since vSphere API 5.0."""
    vspanSessionKey2: str = ""
    """``string``, required. Since vSphere API 5.0."""
    portKey: str = ""
    """``string``, required. Since vSphere API 5.0."""
