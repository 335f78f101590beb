# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanClusterHealthGroup``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.VsanClusterHealthGroup",
    wire_name="VsanClusterHealthGroup",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("groupId", "string", since="vim.version.version9", rank=9),
        _rt.Property("groupName", "string", since="vim.version.version9", rank=9),
        _rt.Property("groupHealth", "string", since="vim.version.version9", rank=9),
        _rt.Property(
            "groupTests",
            "vim.cluster.VsanClusterHealthTest",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "groupDetails",
            "vim.cluster.VsanClusterHealthResultBase",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "inProgress", "boolean", optional=True, since="vsan.version.version15", rank=13
        ),
    ),
)
class VsanClusterHealthGroup(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanClusterHealthGroup``.

    Fields:
        - ``groupId``: ``string``, required.
        - ``groupName``: ``string``, required.
        - ``groupHealth``: ``string``, required.
        - ``groupTests``: List of ``vim.cluster.VsanClusterHealthTest``, optional.
        - ``groupDetails``: List of ``vim.cluster.VsanClusterHealthResultBase``, optional.
        - ``inProgress``: ``boolean``, optional. Since vSAN 7.0U1.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/cluster/VsanClusterHealthGroup.rst``
    """

    groupId: str = ""
    """``string``, required. Since vSphere API 5.5."""
    groupName: str = ""
    """``string``, required. Since vSphere API 5.5."""
    groupHealth: str = ""
    """``string``, required. Since vSphere API 5.5."""
    groupTests: _rt.Field[
        list[vim.cluster.VsanClusterHealthTest], Iterable[vim.cluster.VsanClusterHealthTest]
    ] = _rt.EMPTY
    """List of ``vim.cluster.VsanClusterHealthTest``, optional. Since vSphere API 5.5."""
    groupDetails: _rt.Field[
        list[vim.cluster.VsanClusterHealthResultBase],
        Iterable[vim.cluster.VsanClusterHealthResultBase],
    ] = _rt.EMPTY
    """List of ``vim.cluster.VsanClusterHealthResultBase``, optional. Since vSphere API 5.5."""
    inProgress: bool | None = None
    """``boolean``, optional. Since vSAN 7.0U1."""
