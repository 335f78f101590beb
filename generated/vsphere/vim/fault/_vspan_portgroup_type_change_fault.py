# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.VspanPortgroupTypeChangeFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.VspanPortgroupTypeChangeFault",
    wire_name="VspanPortgroupTypeChangeFault",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property("portgroupName", "string", since="vim.version.version7", rank=7),
    ),
)
class VspanPortgroupTypeChangeFault(vim.fault.DvsFault):
    """The fault ``vim.fault.VspanPortgroupTypeChangeFault``.

    Fields:
        - ``portgroupName``: ``string``, required.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/VspanPortgroupTypeChangeFault.rst``
    """

    portgroupName: str = ""
    """``string``, required. Since vSphere API 5.0."""
