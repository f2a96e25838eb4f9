package fr.rebond.missions.company.visit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
public class Visits implements PanacheRepositoryBase<Visit, UUID> {}
