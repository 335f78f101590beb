# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.HostSpbmPolicyBlobInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.HostSpbmPolicyBlobInfo",
    wire_name="HostSpbmPolicyBlobInfo",
    since="vsan.version.version15",
    rank=13,
    properties=lambda: (
        _rt.Property("policyBlob", "string", since="vsan.version.version15", rank=13),
        _rt.Property("namespace", "string", since="vsan.version.version15", rank=13),
    ),
)
class HostSpbmPolicyBlobInfo(vmodl.DynamicData):
    """The data object ``vim.host.HostSpbmPolicyBlobInfo``.

    Fields:
        - ``policyBlob``: ``string``, required.
        - ``namespace``: ``string``, required.

    Since:
        vSAN 7.0U1 (``vsan.version.version15``)

    Source:
        ``vim/host/HostSpbmPolicyBlobInfo.rst``
    """

    policyBlob: str = ""
    """``string``, required. Since vSAN 7.0U1."""
    namespace: str = ""
    """``string``, required. Since vSAN 7.0U1."""
