# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.VspanPortMoveFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.VspanPortMoveFault",
    wire_name="VspanPortMoveFault",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property("srcPortgroupName", "string", since="vim.version.version7", rank=7),
        _rt.Property("destPortgroupName", "string", since="vim.version.version7", rank=7),
        _rt.Property("portKey", "string", since="vim.version.version7", rank=7),
    ),
)
class VspanPortMoveFault(vim.fault.DvsFault):
    """The fault ``vim.fault.VspanPortMoveFault``.

    Fields:
        - ``srcPortgroupName``: ``string``, required.
        - ``destPortgroupName``: ``string``, required.
        - ``portKey``: ``string``, required.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/VspanPortMoveFault.rst``
    """

    srcPortgroupName: str = ""
    """``string``, required. Since vSphere API 5.0."""
    destPortgroupName: str = ""
    """``string``, required. Since vSphere API 5.0."""
    portKey: str = ""
    """``string``, required. Since vSphere API 5.0."""
