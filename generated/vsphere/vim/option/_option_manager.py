# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.option.OptionManager``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.managed(
    "vim.option.OptionManager",
    wire_name="OptionManager",
    properties=lambda: (
        _rt.Property("supportedOption", "vim.option.OptionDef", array=True, optional=True),
        _rt.Property("setting", "vim.option.OptionValue", array=True, optional=True),
    ),
)
class OptionManager(_rt.ManagedObject):
    """The managed object ``vim.option.OptionManager``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/option/OptionManager.rst``
    """

    @property
    def supportedOption(self) -> list[vim.option.OptionDef]:
        """List of ``vim.option.OptionDef``, optional. Since 1.0."""
        _result: list[vim.option.OptionDef] = self._fetch("supportedOption")
        return _result

    @property
    def setting(self) -> list[vim.option.OptionValue]:
        """List of ``vim.option.OptionValue``, optional. Since 1.0."""
        _result: list[vim.option.OptionValue] = self._fetch("setting")
        return _result

    @_rt.method(
        "QueryOptions",
        privilege="System.View",
        raises=(vim.fault.InvalidName,),
        parameters=(_rt.Parameter("name", "string", optional=True),),
        returns=_rt.Returns("vim.option.OptionValue", array=True, optional=True),
    )
    def QueryOptions(self, name: str | None = None) -> list[vim.option.OptionValue]:
        """Returns a list of ``vim.option.OptionValue``, which may be empty. Since 1.0.

        Args:
            name: ``string``, optional.

        Raises:
            vim.fault.InvalidName: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {"name": name}
        _result: list[vim.option.OptionValue] = self._invoke("QueryOptions", _arguments)
        return _result

    QueryView = QueryOptions

    @_rt.method(
        "UpdateOptions",
        raises=(vim.fault.InvalidName,),
        parameters=(_rt.Parameter("changedValue", "vim.option.OptionValue", array=True),),
    )
    def UpdateOptions(self, changedValue: Iterable[vim.option.OptionValue]) -> None:
        """Returns nothing. Since 1.0.

        Args:
            changedValue: List of ``vim.option.OptionValue``, required.

        Raises:
            vim.fault.InvalidName: Not described.
        """
        _arguments = {"changedValue": _rt.array("changedValue", changedValue)}
        self._check_arguments("UpdateOptions", _arguments)
        self._invoke("UpdateOptions", _arguments)

    UpdateValues = UpdateOptions
