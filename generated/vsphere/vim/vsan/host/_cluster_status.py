# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.host.ClusterStatus``."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim, vmodl


@_rt.data(
    "vim.vsan.host.ClusterStatus",
    wire_name="VsanHostClusterStatus",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("uuid", "string", optional=True, since="vim.version.version9", rank=9),
        _rt.Property("nodeUuid", "string", optional=True, since="vim.version.version9", rank=9),
        _rt.Property("health", "string", since="vim.version.version9", rank=9),
        _rt.Property(
            "nodeState", "vim.vsan.host.ClusterStatus.State", since="vim.version.version9", rank=9
        ),
        _rt.Property(
            "memberUuid", "string", array=True, optional=True, since="vim.version.version9", rank=9
        ),
    ),
)
class ClusterStatus(vmodl.DynamicData):
    """The data object ``vim.vsan.host.ClusterStatus``, on the wire ``VsanHostClusterStatus``.

    Fields:
        - ``uuid``: ``string``, optional.
        - ``nodeUuid``: ``string``, optional.
        - ``health``: ``string``, required.
        - ``nodeState``: ``vim.vsan.host.ClusterStatus.State``, required.
        - ``memberUuid``: List of ``string``, optional.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/vsan/host/ClusterStatus.rst``
    """

    @_rt.data(
        "vim.vsan.host.ClusterStatus.State",
        wire_name="VsanHostClusterStatusState",
        since="vim.version.version9",
        rank=9,
        properties=lambda: (
            _rt.Property("state", "string", since="vim.version.version9", rank=9),
            _rt.Property(
                "completion",
                "vim.vsan.host.ClusterStatus.State.CompletionEstimate",
                optional=True,
                since="vim.version.version9",
                rank=9,
            ),
        ),
    )
    class State(vmodl.DynamicData):
        """The data object ``vim.vsan.host.ClusterStatus.State``, on the wire ``VsanHostClusterStatusState``.

        Fields:
            - ``state``: ``string``, required.
            - ``completion``: ``vim.vsan.host.ClusterStatus.State.CompletionEstimate``, optional.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/vsan/host/ClusterStatus/State.rst``
        """

        @_rt.data(
            "vim.vsan.host.ClusterStatus.State.CompletionEstimate",
            wire_name="VsanHostClusterStatusStateCompletionEstimate",
            since="vim.version.version9",
            rank=9,
            properties=lambda: (
                _rt.Property(
                    "completeTime", "dateTime", optional=True, since="vim.version.version9", rank=9
                ),
                _rt.Property(
                    "percentComplete", "int", optional=True, since="vim.version.version9", rank=9
                ),
            ),
        )
        class CompletionEstimate(vmodl.DynamicData):
            """The data object ``vim.vsan.host.ClusterStatus.State.CompletionEstimate``, on the wire ``VsanHostClusterStatusStateCompletionEstimate``.

            Fields:
                - ``completeTime``: ``dateTime``, optional.
                - ``percentComplete``: ``int`` in percent, optional.

            Since:
                vSphere API 5.5 (``vim.version.version9``)

            Source:
                ``vim/vsan/host/ClusterStatus/State/CompletionEstimate.rst``
            """

            completeTime: datetime.datetime | None = None
            """``dateTime``, optional. Since vSphere API 5.5."""
            percentComplete: int | None = None
            """``int`` in percent, optional. Since vSphere API 5.5."""

        state: str = ""
        """``string``, required. Since vSphere API 5.5."""
        completion: vim.vsan.host.ClusterStatus.State.CompletionEstimate | None = None
        """``vim.vsan.host.ClusterStatus.State.CompletionEstimate``, optional. Since vSphere API
        5.5.
        """

    uuid: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    nodeUuid: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    health: str = ""
    """``string``, required. Since vSphere API 5.5."""
    nodeState: vim.vsan.host.ClusterStatus.State = _rt.UNSET
    """``vim.vsan.host.ClusterStatus.State``, required. Since vSphere API 5.5."""
    memberUuid: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 5.5."""
