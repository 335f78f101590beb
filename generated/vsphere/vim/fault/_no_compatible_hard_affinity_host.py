# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.NoCompatibleHardAffinityHost``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.NoCompatibleHardAffinityHost",
    wire_name="NoCompatibleHardAffinityHost",
    since="vim.version.version6",
    rank=6,
    properties=lambda: (_rt.Property("vmName", "string", since="vim.version.version6", rank=6),),
)
class NoCompatibleHardAffinityHost(vim.fault.VmConfigFault):
    """The fault ``vim.fault.NoCompatibleHardAffinityHost``.

    Fields:
        - ``vmName``: ``string``, required.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/fault/NoCompatibleHardAffinityHost.rst``
    """

    vmName: str = ""
    """``string``, required. Since vSphere API 4.1."""
