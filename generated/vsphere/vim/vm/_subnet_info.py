# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.SubnetInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vm.SubnetInfo",
    wire_name="SubnetInfo",
    since="vim.version.v9_0_0_0",
    rank=34,
    properties=lambda: (
        _rt.Property("id", "string", since="vim.version.v9_0_0_0", rank=34),
        _rt.Property(
            "subnetFolderInfo",
            "vim.vm.SubnetInfo.FolderInfo",
            since="vim.version.v9_0_0_0",
            rank=34,
        ),
        _rt.Property(
            "vpcFolderInfo", "vim.vm.SubnetInfo.FolderInfo", since="vim.version.v9_0_0_0", rank=34
        ),
        _rt.Property(
            "projectFolderInfo",
            "vim.vm.SubnetInfo.FolderInfo",
            optional=True,
            since="vim.version.v9_0_0_0",
            rank=34,
        ),
        _rt.Property(
            "rootFolderInfo", "vim.vm.SubnetInfo.FolderInfo", since="vim.version.v9_0_0_0", rank=34
        ),
    ),
)
class SubnetInfo(vim.vm.TargetInfo):
    """The data object ``vim.vm.SubnetInfo``.

    Fields:
        - ``id``: ``string``, required.
        - ``subnetFolderInfo``: ``vim.vm.SubnetInfo.FolderInfo``, required.
        - ``vpcFolderInfo``: ``vim.vm.SubnetInfo.FolderInfo``, required.
        - ``projectFolderInfo``: ``vim.vm.SubnetInfo.FolderInfo``, optional.
        - ``rootFolderInfo``: ``vim.vm.SubnetInfo.FolderInfo``, required.

    Since:
        vSphere API 9.0.0.0 (``vim.version.v9_0_0_0``)

    Source:
        ``vim/vm/SubnetInfo.rst``
    """

    @_rt.data(
        "vim.vm.SubnetInfo.FolderInfo",
        wire_name="SubnetInfoFolderInfo",
        since="vim.version.v9_0_0_0",
        rank=34,
        properties=lambda: (
            _rt.Property("name", "string", since="vim.version.v9_0_0_0", rank=34),
            _rt.Property("folder", "vim.Folder", since="vim.version.v9_0_0_0", rank=34),
        ),
    )
    class FolderInfo(vmodl.DynamicData):
        """The data object ``vim.vm.SubnetInfo.FolderInfo``, on the wire ``SubnetInfoFolderInfo``.

        Fields:
            - ``name``: ``string``, required.
            - ``folder``: ``vim.Folder``, required.

        Since:
            vSphere API 9.0.0.0 (``vim.version.v9_0_0_0``)

        Source:
            ``vim/vm/SubnetInfo/FolderInfo.rst``
        """

        name: str = ""
        """``string``, required. Since vSphere API 9.0.0.0."""
        folder: vim.Folder = _rt.UNSET
        """``vim.Folder``, required. Since vSphere API 9.0.0.0."""

    id: str = ""
    """``string``, required. Since vSphere API 9.0.0.0."""
    subnetFolderInfo: vim.vm.SubnetInfo.FolderInfo = _rt.UNSET
    """``vim.vm.SubnetInfo.FolderInfo``, required. Since vSphere API 9.0.0.0."""
    vpcFolderInfo: vim.vm.SubnetInfo.FolderInfo = _rt.UNSET
    """``vim.vm.SubnetInfo.FolderInfo``, required. Since vSphere API 9.0.0.0."""
    projectFolderInfo: vim.vm.SubnetInfo.FolderInfo | None = None
    """``vim.vm.SubnetInfo.FolderInfo``, optional. Since vSphere API 9.0.0.0."""
    rootFolderInfo: vim.vm.SubnetInfo.FolderInfo = _rt.UNSET
    """``vim.vm.SubnetInfo.FolderInfo``, required. Since vSphere API 9.0.0.0."""
