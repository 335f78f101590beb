"""What building the classes of one module takes."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.emit.annotations import Annotations
from codegen.emit.context import Context
from codegen.emit.family import reach
from codegen.emit.layout import ClassPlace
from codegen.emit.scope import Scope
from codegen.ir.names import ANY_MANAGED, TypeName


@dataclass(frozen=True, slots=True)
class Workshop:
    """The tools of one module's builders.

    Attributes:
        context: Look-ups over the whole API.
        scope: The module's names.
        annotations: Spells types for the module.
        home: Where the module's outermost class is.
    """

    context: Context
    scope: Scope
    annotations: Annotations
    home: ClassPlace

    def value(self, name: TypeName, inside: TypeName | None) -> str:
        """A class as an expression that runs while the module is imported.

        Args:
            name: The class.
            inside: The type in whose class body the expression stands, None for the module itself.
        """
        if name == ANY_MANAGED and name not in self.context.types:
            return "_rt.ManagedObject"
        spot = self.context.layout.spots[name]
        here = (spot.package, spot.module) == (self.home.package, self.home.module)
        self.scope.named.append(spot)
        if here and inside is not None and reach(inside, name):
            return ".".join(spot.qualname[len(self.context.layout.spots[inside].qualname) :])
        return self.annotations.reference(name)
