# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.host.MembershipInfo``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vmodl


@_rt.data(
    "vim.vsan.host.MembershipInfo",
    wire_name="VsanHostMembershipInfo",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("nodeUuid", "string", since="vim.version.version9", rank=9),
        _rt.Property("hostname", "string", since="vim.version.version9", rank=9),
    ),
)
class MembershipInfo(vmodl.DynamicData):
    """The data object ``vim.vsan.host.MembershipInfo``, on the wire ``VsanHostMembershipInfo``.

    Fields:
        - ``nodeUuid``: ``string``, required.
        - ``hostname``: ``string``, required.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/vsan/host/MembershipInfo.rst``
    """

    nodeUuid: str = ""
    """``string``, required. Since vSphere API 5.5."""
    hostname: str = ""
    """``string``, required. Since vSphere API 5.5."""
