# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.OvfInvalidVmName``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.OvfInvalidVmName",
    wire_name="OvfInvalidVmName",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (_rt.Property("name", "string", since="vim.version.version5", rank=5),),
)
class OvfInvalidVmName(vim.fault.OvfUnsupportedPackage):
    """The fault ``vim.fault.OvfInvalidVmName``.

    Fields:
        - ``name``: ``string``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/OvfInvalidVmName.rst``
    """

    name: str = ""
    """``string``, required. Since vSphere API 4.0."""
