# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.VspanPortgroupPromiscChangeFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.VspanPortgroupPromiscChangeFault",
    wire_name="VspanPortgroupPromiscChangeFault",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property("portgroupName", "string", since="vim.version.version7", rank=7),
    ),
)
class VspanPortgroupPromiscChangeFault(vim.fault.DvsFault):
    """The fault ``vim.fault.VspanPortgroupPromiscChangeFault``.

    Fields:
        - ``portgroupName``: ``string``, required.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/VspanPortgroupPromiscChangeFault.rst``
    """

    portgroupName: str = ""
    """``string``, required. Since vSphere API 5.0."""
