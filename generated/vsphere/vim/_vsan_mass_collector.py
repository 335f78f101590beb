# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.VsanMassCollector``."""

from __future__ import annotations

from collections.abc import Iterable

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.managed(
    "vim.VsanMassCollector", wire_name="VsanMassCollector", since="vsan.version.version3", rank=1
)
class VsanMassCollector(_rt.ManagedObject):
    """The managed object ``vim.VsanMassCollector``.

    Since:
        vsan API 6.6 (``vsan.version.version3``)

    Source:
        ``vim/VsanMassCollector.rst``
    """

    @_rt.method(
        "VsanRetrieveProperties",
        since="vsan.version.version3",
        rank=1,
        privilege="Global.Settings",
        raises=(
            vim.fault.NotFound,
            vmodl.fault.InvalidArgument,
            vmodl.query.InvalidProperty,
            vmodl.fault.InvalidType,
            vmodl.fault.ManagedObjectNotFound,
        ),
        parameters=(
            _rt.Parameter(
                "massCollectorSpecs",
                "vim.VsanMassCollectorSpec",
                array=True,
                since="vsan.version.version3",
                rank=1,
            ),
        ),
        returns=_rt.Returns(
            "vmodl.query.PropertyCollector.ObjectContent", array=True, optional=True
        ),
    )
    def VsanRetrieveProperties(
        self, massCollectorSpecs: Iterable[vim.VsanMassCollectorSpec]
    ) -> list[vmodl.query.PropertyCollector.ObjectContent]:
        """Returns a list of ``vmodl.query.PropertyCollector.ObjectContent``, which may be empty.
        Since vsan API 6.6.

        Args:
            massCollectorSpecs: List of ``vim.VsanMassCollectorSpec``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vmodl.fault.InvalidArgument: Not described.
            vmodl.query.InvalidProperty: Not described.
            vmodl.fault.InvalidType: Not described.
            vmodl.fault.ManagedObjectNotFound: Not described.

        Privilege:
            ``Global.Settings``
        """
        _arguments = {"massCollectorSpecs": _rt.array("massCollectorSpecs", massCollectorSpecs)}
        self._check_arguments("VsanRetrieveProperties", _arguments)
        _result: list[vmodl.query.PropertyCollector.ObjectContent] = self._invoke(
            "VsanRetrieveProperties", _arguments
        )
        return _result
