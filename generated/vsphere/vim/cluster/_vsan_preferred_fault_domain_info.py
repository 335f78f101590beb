# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VSANPreferredFaultDomainInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.cluster.VSANPreferredFaultDomainInfo",
    wire_name="VimClusterVSANPreferredFaultDomainInfo",
    since="vim.version.version10",
    rank=10,
    properties=lambda: (
        _rt.Property(
            "preferredFaultDomainName",
            "string",
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property(
            "preferredFaultDomainId",
            "string",
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
    ),
)
class VSANPreferredFaultDomainInfo(vmodl.DynamicData):
    """The data object ``vim.cluster.VSANPreferredFaultDomainInfo``, on the wire ``VimClusterVSANPreferredFaultDomainInfo``.

    Fields:
        - ``preferredFaultDomainName``: ``string``, optional.
        - ``preferredFaultDomainId``: ``string``, optional.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/cluster/VSANPreferredFaultDomainInfo.rst``
    """

    preferredFaultDomainName: str | None = None
    """``string``, optional. Since vSphere API 6.0."""
    preferredFaultDomainId: str | None = None
    """``string``, optional. Since vSphere API 6.0."""
