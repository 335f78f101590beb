# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.ResourceCheckResult``."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.ResourceCheckResult",
    wire_name="VsanResourceCheckResult",
    since="vsan.version.version10",
    rank=8,
    properties=lambda: (
        _rt.Property("timestamp", "dateTime", since="vsan.version.version10", rank=8),
        _rt.Property("status", "string", since="vsan.version.version10", rank=8),
        _rt.Property(
            "messages",
            "vmodl.LocalizableMessage",
            array=True,
            optional=True,
            since="vsan.version.version10",
            rank=8,
        ),
        _rt.Property(
            "faultDomains",
            "vim.vsan.FaultDomainResourceCheckResult",
            array=True,
            optional=True,
            since="vsan.version.version10",
            rank=8,
        ),
        _rt.Property("dataToMove", "long", optional=True, since="vsan.version.version10", rank=8),
        _rt.Property(
            "nonCompliantObjects",
            "string",
            array=True,
            optional=True,
            since="vsan.version.version10",
            rank=8,
        ),
        _rt.Property(
            "inaccessibleObjects",
            "string",
            array=True,
            optional=True,
            since="vsan.version.version10",
            rank=8,
        ),
        _rt.Property(
            "capacityThreshold",
            "vim.vsan.VsanHealthThreshold",
            optional=True,
            since="vsan.version.version11",
            rank=9,
        ),
        _rt.Property(
            "health",
            "vim.cluster.VsanClusterHealthSummary",
            optional=True,
            since="vsan.version.version10",
            rank=8,
        ),
        _rt.Property(
            "dataToResync", "long", optional=True, since="vsan.version.version19", rank=17
        ),
        _rt.Property(
            "dedupStoreHealth", "string", optional=True, since="vsan.version.v9_0_0_0", rank=22
        ),
    ),
)
class ResourceCheckResult(vim.vsan.EntityResourceCheckDetails):
    """The data object ``vim.vsan.ResourceCheckResult``, on the wire ``VsanResourceCheckResult``.

    Fields:
        - ``timestamp``: ``dateTime``, required.
        - ``status``: ``string``, required.
        - ``messages``: List of ``vmodl.LocalizableMessage``, optional.
        - ``faultDomains``: List of ``vim.vsan.FaultDomainResourceCheckResult``, optional.
        - ``dataToMove``: ``long``, optional.
        - ``nonCompliantObjects``: List of ``string``, optional.
        - ``inaccessibleObjects``: List of ``string``, optional.
        - ``capacityThreshold``: ``vim.vsan.VsanHealthThreshold``, optional. Since vSAN 6.7U3.
        - ``health``: ``vim.cluster.VsanClusterHealthSummary``, optional.
        - ``dataToResync``: ``long``, optional. Since vsan API 7.4.
        - ``dedupStoreHealth``: ``string``, optional. Since vsan API 9.0.0.0.

    Since:
        vsan API 6.8.7 (``vsan.version.version10``)

    Source:
        ``vim/vsan/ResourceCheckResult.rst``
    """

    @_rt.enum(
        "vim.vsan.ResourceCheckResult.ResourceCheckDedupStoreHealthState",
        wire_name="ResourceCheckDedupStoreHealthState",
        since="vsan.version.v9_0_0_0",
        rank=22,
    )
    class ResourceCheckDedupStoreHealthState(_rt.VimEnum):
        """The enum ``vim.vsan.ResourceCheckResult.ResourceCheckDedupStoreHealthState``.

        Since:
            vsan API 9.0.0.0 (``vsan.version.v9_0_0_0``)

        Source:
            ``vim/vsan/ResourceCheckResult/ResourceCheckDedupStoreHealthState.rst``
        """

        Inaccessible = "Inaccessible"
        """The value ``Inaccessible``."""
        Noncompliant = "Noncompliant"
        """The value ``Noncompliant``."""

    timestamp: datetime.datetime = _rt.UNSET
    """``dateTime``, required. Since vsan API 6.8.7."""
    status: str = ""
    """``string``, required. Since vsan API 6.8.7."""
    messages: _rt.Field[list[vmodl.LocalizableMessage], Iterable[vmodl.LocalizableMessage]] = (
        _rt.EMPTY
    )
    """List of ``vmodl.LocalizableMessage``, optional. Since vsan API 6.8.7."""
    faultDomains: _rt.Field[
        list[vim.vsan.FaultDomainResourceCheckResult],
        Iterable[vim.vsan.FaultDomainResourceCheckResult],
    ] = _rt.EMPTY
    """List of ``vim.vsan.FaultDomainResourceCheckResult``, optional. Since vsan API 6.8.7."""
    dataToMove: int | None = None
    """``long``, optional. Since vsan API 6.8.7."""
    nonCompliantObjects: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vsan API 6.8.7."""
    inaccessibleObjects: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vsan API 6.8.7."""
    capacityThreshold: vim.vsan.VsanHealthThreshold | None = None
    """``vim.vsan.VsanHealthThreshold``, optional. Since vSAN 6.7U3."""
    health: vim.cluster.VsanClusterHealthSummary | None = None
    """``vim.cluster.VsanClusterHealthSummary``, optional. Since vsan API 6.8.7."""
    dataToResync: int | None = None
    """``long``, optional. Since vsan API 7.4."""
    dedupStoreHealth: str | None = None
    """``string``, optional. Since vsan API 9.0.0.0."""
