# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanObjectIdentityAndHealth``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.VsanObjectIdentityAndHealth",
    wire_name="VsanObjectIdentityAndHealth",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property(
            "identities",
            "vim.cluster.VsanObjectIdentity",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "health",
            "vim.host.VsanObjectOverallHealth",
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "spaceSummary",
            "vim.cluster.VsanObjectSpaceSummary",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property("rawData", "string", optional=True, since="vim.version.version9", rank=9),
    ),
)
class VsanObjectIdentityAndHealth(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanObjectIdentityAndHealth``.

    Fields:
        - ``identities``: List of ``vim.cluster.VsanObjectIdentity``, optional.
        - ``health``: ``vim.host.VsanObjectOverallHealth``, optional.
        - ``spaceSummary``: List of ``vim.cluster.VsanObjectSpaceSummary``, optional.
        - ``rawData``: ``string``, optional.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/cluster/VsanObjectIdentityAndHealth.rst``
    """

    identities: _rt.Field[
        list[vim.cluster.VsanObjectIdentity], Iterable[vim.cluster.VsanObjectIdentity]
    ] = _rt.EMPTY
    """List of ``vim.cluster.VsanObjectIdentity``, optional. Since vSphere API 5.5."""
    health: vim.host.VsanObjectOverallHealth | None = None
    """``vim.host.VsanObjectOverallHealth``, optional. Since vSphere API 5.5."""
    spaceSummary: _rt.Field[
        list[vim.cluster.VsanObjectSpaceSummary], Iterable[vim.cluster.VsanObjectSpaceSummary]
    ] = _rt.EMPTY
    """List of ``vim.cluster.VsanObjectSpaceSummary``, optional. Since vSphere API 5.5."""
    rawData: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
