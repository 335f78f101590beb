# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanClusterHciMeshDitEncryptionHealthSummary``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.VsanClusterHciMeshDitEncryptionHealthSummary",
    wire_name="VsanClusterHciMeshDitEncryptionHealthSummary",
    since="vsan.version.v9_1_0_0",
    rank=23,
    properties=lambda: (
        _rt.Property("overallHealth", "string", since="vsan.version.v9_1_0_0", rank=23),
        _rt.Property(
            "hostClientClusterSummary",
            "vim.host.VsanHostHciMeshDitEncryptionHealthSummary",
            array=True,
            optional=True,
            since="vsan.version.v9_1_0_0",
            rank=23,
        ),
        _rt.Property(
            "hostServerClusterSummary",
            "vim.host.VsanHostHciMeshDitEncryptionHealthSummary",
            array=True,
            optional=True,
            since="vsan.version.v9_1_0_0",
            rank=23,
        ),
        _rt.Property(
            "serverClusterSummary",
            "vim.cluster.VsanClientServerHciMeshDitEncryptionHealthSummary",
            array=True,
            optional=True,
            since="vsan.version.v9_1_0_0",
            rank=23,
        ),
    ),
)
class VsanClusterHciMeshDitEncryptionHealthSummary(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanClusterHciMeshDitEncryptionHealthSummary``.

    Fields:
        - ``overallHealth``: ``string``, required.
        - ``hostClientClusterSummary``: List of
          ``vim.host.VsanHostHciMeshDitEncryptionHealthSummary``, optional.
        - ``hostServerClusterSummary``: List of
          ``vim.host.VsanHostHciMeshDitEncryptionHealthSummary``, optional.
        - ``serverClusterSummary``: List of
          ``vim.cluster.VsanClientServerHciMeshDitEncryptionHealthSummary``, optional.

    Since:
        vsan API 9.1.0.0 (``vsan.version.v9_1_0_0``)

    Source:
        ``vim/cluster/VsanClusterHciMeshDitEncryptionHealthSummary.rst``
    """

    overallHealth: str = ""
    """``string``, required. Since vsan API 9.1.0.0."""
    hostClientClusterSummary: _rt.Field[
        list[vim.host.VsanHostHciMeshDitEncryptionHealthSummary],
        Iterable[vim.host.VsanHostHciMeshDitEncryptionHealthSummary],
    ] = _rt.EMPTY
    """List of ``vim.host.VsanHostHciMeshDitEncryptionHealthSummary``, optional. Since vsan API
    9.1.0.0.
    """
    hostServerClusterSummary: _rt.Field[
        list[vim.host.VsanHostHciMeshDitEncryptionHealthSummary],
        Iterable[vim.host.VsanHostHciMeshDitEncryptionHealthSummary],
    ] = _rt.EMPTY
    """List of ``vim.host.VsanHostHciMeshDitEncryptionHealthSummary``, optional. Since vsan API
    9.1.0.0.
    """
    serverClusterSummary: _rt.Field[
        list[vim.cluster.VsanClientServerHciMeshDitEncryptionHealthSummary],
        Iterable[vim.cluster.VsanClientServerHciMeshDitEncryptionHealthSummary],
    ] = _rt.EMPTY
    """List of ``vim.cluster.VsanClientServerHciMeshDitEncryptionHealthSummary``, optional. Since
    vsan API 9.1.0.0.
    """
