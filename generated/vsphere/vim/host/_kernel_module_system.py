# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.KernelModuleSystem``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.managed(
    "vim.host.KernelModuleSystem",
    wire_name="HostKernelModuleSystem",
    since="vim.version.version3",
    rank=3,
)
class KernelModuleSystem(_rt.ManagedObject):
    """The managed object ``vim.host.KernelModuleSystem``, on the wire ``HostKernelModuleSystem``.

    Since:
        VI API 2.5u2 (``vim.version.version3``)

    Source:
        ``vim/host/KernelModuleSystem.rst``
    """

    @_rt.data(
        "vim.host.KernelModuleSystem.ModuleInfo",
        wire_name="KernelModuleInfo",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property("id", "int", since="vim.version.version5", rank=5),
            _rt.Property("name", "string", since="vim.version.version5", rank=5),
            _rt.Property("version", "string", since="vim.version.version5", rank=5),
            _rt.Property("filename", "string", since="vim.version.version5", rank=5),
            _rt.Property("optionString", "string", since="vim.version.version5", rank=5),
            _rt.Property("loaded", "boolean", since="vim.version.version5", rank=5),
            _rt.Property("enabled", "boolean", since="vim.version.version5", rank=5),
            _rt.Property("useCount", "int", since="vim.version.version5", rank=5),
            _rt.Property(
                "readOnlySection",
                "vim.host.KernelModuleSystem.ModuleInfo.SectionInfo",
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "writableSection",
                "vim.host.KernelModuleSystem.ModuleInfo.SectionInfo",
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "textSection",
                "vim.host.KernelModuleSystem.ModuleInfo.SectionInfo",
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "dataSection",
                "vim.host.KernelModuleSystem.ModuleInfo.SectionInfo",
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "bssSection",
                "vim.host.KernelModuleSystem.ModuleInfo.SectionInfo",
                since="vim.version.version5",
                rank=5,
            ),
        ),
    )
    class ModuleInfo(vmodl.DynamicData):
        """The data object ``vim.host.KernelModuleSystem.ModuleInfo``, on the wire ``KernelModuleInfo``.

        Fields:
            - ``id``: ``int``, required.
            - ``name``: ``string``, required.
            - ``version``: ``string``, required.
            - ``filename``: ``string``, required.
            - ``optionString``: ``string``, required.
            - ``loaded``: ``boolean``, required.
            - ``enabled``: ``boolean``, required.
            - ``useCount``: ``int``, required.
            - ``readOnlySection``: ``vim.host.KernelModuleSystem.ModuleInfo.SectionInfo``, required.
            - ``writableSection``: ``vim.host.KernelModuleSystem.ModuleInfo.SectionInfo``, required.
            - ``textSection``: ``vim.host.KernelModuleSystem.ModuleInfo.SectionInfo``, required.
            - ``dataSection``: ``vim.host.KernelModuleSystem.ModuleInfo.SectionInfo``, required.
            - ``bssSection``: ``vim.host.KernelModuleSystem.ModuleInfo.SectionInfo``, required.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/host/KernelModuleSystem/ModuleInfo.rst``
        """

        @_rt.data(
            "vim.host.KernelModuleSystem.ModuleInfo.SectionInfo",
            wire_name="KernelModuleSectionInfo",
            since="vim.version.version5",
            rank=5,
            properties=lambda: (
                _rt.Property("address", "long", since="vim.version.version5", rank=5),
                _rt.Property("length", "int", optional=True, since="vim.version.version5", rank=5),
            ),
        )
        class SectionInfo(vmodl.DynamicData):
            """The data object ``vim.host.KernelModuleSystem.ModuleInfo.SectionInfo``, on the wire ``KernelModuleSectionInfo``.

            Fields:
                - ``address``: ``long``, required.
                - ``length``: ``int``, optional.

            Since:
                vSphere API 4.0 (``vim.version.version5``)

            Source:
                ``vim/host/KernelModuleSystem/ModuleInfo/SectionInfo.rst``
            """

            address: int = 0
            """``long``, required. Since vSphere API 4.0."""
            length: int | None = None
            """``int``, optional. Since vSphere API 4.0."""

        id: int = 0
        """``int``, required. Since vSphere API 4.0."""
        name: str = ""
        """``string``, required. Since vSphere API 4.0."""
        version: str = ""
        """``string``, required. Since vSphere API 4.0."""
        filename: str = ""
        """``string``, required. Since vSphere API 4.0."""
        optionString: str = ""
        """``string``, required. Since vSphere API 4.0."""
        loaded: bool = False
        """``boolean``, required. Since vSphere API 4.0."""
        enabled: bool = False
        """``boolean``, required. Since vSphere API 4.0."""
        useCount: int = 0
        """``int``, required. Since vSphere API 4.0."""
        readOnlySection: vim.host.KernelModuleSystem.ModuleInfo.SectionInfo = _rt.UNSET
        """``vim.host.KernelModuleSystem.ModuleInfo.SectionInfo``, required. Since vSphere API
        4.0.
        """
        writableSection: vim.host.KernelModuleSystem.ModuleInfo.SectionInfo = _rt.UNSET
        """``vim.host.KernelModuleSystem.ModuleInfo.SectionInfo``, required. Since vSphere API
        4.0.
        """
        textSection: vim.host.KernelModuleSystem.ModuleInfo.SectionInfo = _rt.UNSET
        """``vim.host.KernelModuleSystem.ModuleInfo.SectionInfo``, required. Since vSphere API
        4.0.
        """
        dataSection: vim.host.KernelModuleSystem.ModuleInfo.SectionInfo = _rt.UNSET
        """``vim.host.KernelModuleSystem.ModuleInfo.SectionInfo``, required. Since vSphere API
        4.0.
        """
        bssSection: vim.host.KernelModuleSystem.ModuleInfo.SectionInfo = _rt.UNSET
        """``vim.host.KernelModuleSystem.ModuleInfo.SectionInfo``, required. Since vSphere API
        4.0.
        """

    @_rt.method(
        "QueryModules",
        since="vim.version.version5",
        rank=5,
        privilege="Host.Config.Settings",
        returns=_rt.Returns("vim.host.KernelModuleSystem.ModuleInfo", array=True, optional=True),
    )
    def QueryModules(self) -> list[vim.host.KernelModuleSystem.ModuleInfo]:
        """Returns a list of ``vim.host.KernelModuleSystem.ModuleInfo``, which may be empty. Since
        vSphere API 4.0.

        Privilege:
            ``Host.Config.Settings``
        """
        if self._rank < 5:
            self._unsupported("QueryModules", 5)
        _result: list[vim.host.KernelModuleSystem.ModuleInfo] = self._invoke("QueryModules", {})
        return _result

    @_rt.method(
        "UpdateModuleOptionString",
        since="vim.version.version3",
        rank=3,
        privilege="Host.Config.Settings",
        raises=(vim.fault.NotFound,),
        parameters=(
            _rt.Parameter("name", "string", since="vim.version.version3", rank=3),
            _rt.Parameter("options", "string", since="vim.version.version3", rank=3),
        ),
    )
    def UpdateModuleOptionString(self, name: str, options: str) -> None:
        """Returns nothing. Since VI API 2.5u2.

        Args:
            name: ``string``, required.
            options: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.

        Privilege:
            ``Host.Config.Settings``
        """
        _arguments = {"name": name, "options": options}
        if self._rank < 3:
            self._unsupported("UpdateModuleOptionString", 3)
        self._invoke("UpdateModuleOptionString", _arguments)

    @_rt.method(
        "QueryConfiguredModuleOptionString",
        since="vim.version.version3",
        rank=3,
        privilege="Host.Config.Settings",
        raises=(vim.fault.NotFound,),
        parameters=(_rt.Parameter("name", "string", since="vim.version.version3", rank=3),),
        returns=_rt.Returns("string"),
    )
    def QueryConfiguredModuleOptionString(self, name: str) -> str:
        """Returns ``string``. Since VI API 2.5u2.

        Args:
            name: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.

        Privilege:
            ``Host.Config.Settings``
        """
        _arguments = {"name": name}
        if self._rank < 3:
            self._unsupported("QueryConfiguredModuleOptionString", 3)
        _result: str = self._invoke("QueryConfiguredModuleOptionString", _arguments)
        return _result
