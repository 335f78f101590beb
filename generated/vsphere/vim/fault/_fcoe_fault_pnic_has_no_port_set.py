# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.FcoeFaultPnicHasNoPortSet``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.FcoeFaultPnicHasNoPortSet",
    wire_name="FcoeFaultPnicHasNoPortSet",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (_rt.Property("nicDevice", "string", since="vim.version.version7", rank=7),),
)
class FcoeFaultPnicHasNoPortSet(vim.fault.FcoeFault):
    """The fault ``vim.fault.FcoeFaultPnicHasNoPortSet``.

    Fields:
        - ``nicDevice``: ``string``, required.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/FcoeFaultPnicHasNoPortSet.rst``
    """

    nicDevice: str = ""
    """``string``, required. Since vSphere API 5.0."""
