# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VsanClusterMembershipInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.VsanClusterMembershipInfo",
    wire_name="VsanClusterMembershipInfo",
    since="vsan.version.version15",
    rank=13,
    properties=lambda: (
        _rt.Property(
            "clusterUuid", "string", optional=True, since="vsan.version.version15", rank=13
        ),
        _rt.Property("health", "string", optional=True, since="vsan.version.version15", rank=13),
        _rt.Property(
            "membershipUuid", "string", optional=True, since="vsan.version.version15", rank=13
        ),
        _rt.Property(
            "memberUuid",
            "string",
            array=True,
            optional=True,
            since="vsan.version.version15",
            rank=13,
        ),
    ),
)
class VsanClusterMembershipInfo(vmodl.DynamicData):
    """The data object ``vim.host.VsanClusterMembershipInfo``.

    Fields:
        - ``clusterUuid``: ``string``, optional.
        - ``health``: ``string``, optional.
        - ``membershipUuid``: ``string``, optional.
        - ``memberUuid``: List of ``string``, optional.

    Since:
        vSAN 7.0U1 (``vsan.version.version15``)

    Source:
        ``vim/host/VsanClusterMembershipInfo.rst``
    """

    clusterUuid: str | None = None
    """``string``, optional. Since vSAN 7.0U1."""
    health: str | None = None
    """``string``, optional. Since vSAN 7.0U1."""
    membershipUuid: str | None = None
    """``string``, optional. Since vSAN 7.0U1."""
    memberUuid: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSAN 7.0U1."""
