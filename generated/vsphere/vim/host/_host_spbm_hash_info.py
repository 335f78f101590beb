# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.HostSpbmHashInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.HostSpbmHashInfo",
    wire_name="HostSpbmHashInfo",
    since="vsan.version.version15",
    rank=13,
    properties=lambda: (
        _rt.Property("policyInfoHash", "string", since="vsan.version.version15", rank=13),
        _rt.Property("datastoreInfoHash", "string", since="vsan.version.version15", rank=13),
    ),
)
class HostSpbmHashInfo(vmodl.DynamicData):
    """The data object ``vim.host.HostSpbmHashInfo``.

    Fields:
        - ``policyInfoHash``: ``string``, required.
        - ``datastoreInfoHash``: ``string``, required.

    Since:
        vSAN 7.0U1 (``vsan.version.version15``)

    Source:
        ``vim/host/HostSpbmHashInfo.rst``
    """

    policyInfoHash: str = ""
    """``string``, required. Since vSAN 7.0U1."""
    datastoreInfoHash: str = ""
    """``string``, required. Since vSAN 7.0U1."""
