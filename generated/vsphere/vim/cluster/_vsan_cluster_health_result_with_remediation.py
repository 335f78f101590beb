# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanClusterHealthResultWithRemediation``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.cluster.VsanClusterHealthResultWithRemediation",
    wire_name="VsanClusterHealthResultWithRemediation",
    since="vsan.version.version21",
    rank=19,
    properties=lambda: (
        _rt.Property(
            "issueDescription", "string", optional=True, since="vsan.version.version21", rank=19
        ),
        _rt.Property(
            "issueDetail",
            "vim.cluster.VsanClusterHealthResultTable",
            array=True,
            optional=True,
            since="vsan.version.version21",
            rank=19,
        ),
        _rt.Property(
            "troubleshooting",
            "vim.cluster.VsanHealthTroubleshooting",
            optional=True,
            since="vsan.version.version21",
            rank=19,
        ),
        _rt.Property(
            "additionalResources",
            "vim.cluster.VsanClusterHealthExternalLink",
            array=True,
            optional=True,
            since="vsan.version.version21",
            rank=19,
        ),
    ),
)
class VsanClusterHealthResultWithRemediation(vim.cluster.VsanClusterHealthResultBase):
    """The data object ``vim.cluster.VsanClusterHealthResultWithRemediation``.

    Fields:
        - ``issueDescription``: ``string``, optional.
        - ``issueDetail``: List of ``vim.cluster.VsanClusterHealthResultTable``, optional.
        - ``troubleshooting``: ``vim.cluster.VsanHealthTroubleshooting``, optional.
        - ``additionalResources``: List of ``vim.cluster.VsanClusterHealthExternalLink``, optional.

    Since:
        vsan API 8.0.0.2 (``vsan.version.version21``)

    Source:
        ``vim/cluster/VsanClusterHealthResultWithRemediation.rst``
    """

    issueDescription: str | None = None
    """``string``, optional. Since vsan API 8.0.0.2."""
    issueDetail: _rt.Field[
        list[vim.cluster.VsanClusterHealthResultTable],
        Iterable[vim.cluster.VsanClusterHealthResultTable],
    ] = _rt.EMPTY
    """List of ``vim.cluster.VsanClusterHealthResultTable``, optional. Since vsan API 8.0.0.2."""
    troubleshooting: vim.cluster.VsanHealthTroubleshooting | None = None
    """``vim.cluster.VsanHealthTroubleshooting``, optional. Since vsan API 8.0.0.2."""
    additionalResources: _rt.Field[
        list[vim.cluster.VsanClusterHealthExternalLink],
        Iterable[vim.cluster.VsanClusterHealthExternalLink],
    ] = _rt.EMPTY
    """List of ``vim.cluster.VsanClusterHealthExternalLink``, optional. Since vsan API 8.0.0.2."""
